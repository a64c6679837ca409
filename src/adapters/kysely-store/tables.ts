/** The tables as the queries see them. Whole values are JSON text; the columns beside them are what is searched by. */
export type Tables = {
  documents: { id: string; bytes: Uint8Array; size: number; kept_at: string }
  readings: {
    id: string
    document: string
    /** 1, 2, 3 … within the document: the order in which its readings were made. */
    nr: number
    engine: string
    source: string
    title: string | null
    outlet: string | null
    published_on: string | null
    read_at: string
    /** The reading without its statements, transfers, assessments and ledger entries. */
    value: string
  }
  /** What is kept of a reading's text to find it on other pages; a text too short for that has none. */
  sketches: {
    reading: string
    /** Sorts in the order in which pages appeared. */
    appeared: string
    size: number
    /** The minima, 32 bits each, the least significant byte first. */
    minima: Uint8Array
  }
  /** The keys under which sketches are looked up, the earliest page of each first. */
  sketch_bands: { band: number; appeared: string; reading: string }
  newest_readings: {
    document: string
    reading: string
    /** What lists are made from where people have judged the newest reading: what stands after their judgements. */
    standing: string | null
  }
  statements: {
    reading: string
    nr: number
    id: string
    class: string
    stance: string
    phase: string
    value: string
    /** 1 where somebody judged it and it stands; lists of what is to be reviewed leave it out. */
    judged: number
  }
  statement_parties: { reading: string; nr: number; role: string; party: string }
  transfers: { reading: string; nr: number; id: string; class: string; value: string }
  transfer_parties: { reading: string; nr: number; role: string; party: string }
  assessments: {
    reading: string
    nr: number
    transfer: string
    verdict: string
    pack: string
    value: string
    /** When it was made after the reading; null for one of the reading itself. */
    added_at: string | null
  }
  ledger_entries: {
    reading: string
    nr: number
    measure: string
    window: string
    basis: string
    value: string
  }
  judgements: {
    id: string
    document: string
    nr: number
    statement: string
    verdict: string
    who: string
    at: string
    value: string
  }
  observations: { id: string; nr: number; measure: string; added_at: string; value: string }
  case_changes: {
    id: string
    case_id: string
    /** 1, 2, 3 … within the case. */
    nr: number
    kind: string
    who: string
    at: string
    value: string
  }
  retractions: { judgement: string; who: string; at: string; why: string }
  /** What people said about pages, and that they took it back. */
  page_judgements: { id: string; document: string; nr: number; value: string }
  page_retractions: { judgement: string; who: string; at: string; why: string }
}
