import { render } from 'preact'
import { Desk } from './shell/desk.tsx'
import { applyTheme, keptTheme } from './shell/theme.ts'
import './styles/base.css'
import './styles/shell.css'
import './styles/article.css'
import './styles/judging.css'
import './styles/tables.css'
import './styles/ledger.css'
import './styles/flows.css'

applyTheme(keptTheme())
const root = document.getElementById('desk')
if (root !== null) render(<Desk />, root)
