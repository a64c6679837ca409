import { useAnswer } from '../api/ask.ts'
import { Answered } from '../shell/answered.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useSpeech } from '../words/speech.tsx'
import { type Content, type Description, type Operation, shapeOf } from './description.ts'

const Shapes = ({ content }: { readonly content: Content | undefined }) => (
  <>
    {Object.entries(content ?? {}).map(([type, { schema }]) => (
      <p key={type} class="code shape">
        <span class="quiet">{type}</span> {shapeOf(schema)}
      </p>
    ))}
  </>
)

type OperationProps = { readonly method: string; readonly path: string; readonly operation: Operation }

const OperationBlock = ({ method, path, operation }: OperationProps) => {
  const { words } = useSpeech()
  return (
    <details class="operation">
      <summary>
        <span class={`method method-${method}`}>{method.toUpperCase()}</span> <span class="code">{path}</span>{' '}
        <span lang="en">{operation.summary}</span>
      </summary>
      {(operation.parameters ?? []).length > 0 && (
        <>
          <h3>{words.reference.parameters}</h3>
          <ul>
            {operation.parameters?.map(({ name, in: where, required, schema }) => (
              <li key={`${where} ${name}`}>
                <span class="code">{name}</span>{' '}
                <span class="quiet">
                  {where} · {required === true ? words.reference.required : words.reference.optional}
                </span>{' '}
                <span class="code shape">{shapeOf(schema)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {operation.requestBody !== undefined && (
        <>
          <h3>{words.reference.body}</h3>
          <Shapes content={operation.requestBody.content} />
        </>
      )}
      <h3>{words.reference.answers}</h3>
      <ul>
        {Object.entries(operation.responses ?? {}).map(([status, { description, content }]) => (
          <li key={status}>
            <span class="code">{status}</span> <span lang="en">{description}</span>
            <Shapes content={content} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The API's own description, readable without anything from elsewhere. */
export const ReferencePage = () => {
  const { words } = useSpeech()
  const asked = useAnswer<Description>('/openapi.json')
  useTitle(words.reference.title)
  return (
    <>
      <h1>{words.reference.title}</h1>
      <p class="lead">{words.reference.lead}</p>
      <p>
        <a href="/openapi.json">{words.reference.raw}</a>
      </p>
      <Answered asked={asked}>
        {({ paths, components }) => (
          <>
            {Object.entries(paths).flatMap(([path, methods]) =>
              Object.entries(methods).map(([method, operation]) => (
                <OperationBlock key={`${method} ${path}`} method={method} path={path} operation={operation} />
              )),
            )}
            <h2>{words.reference.schemas}</h2>
            <dl class="schemas">
              {Object.entries(components?.schemas ?? {}).map(([name, schema]) => (
                <div key={name}>
                  <dt class="code">{name}</dt>
                  <dd class="code shape">{shapeOf(schema)}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </Answered>
    </>
  )
}
