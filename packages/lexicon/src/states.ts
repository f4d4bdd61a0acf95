/** A state of the United States: its name, its postal code, and the abbreviation of newspapers (AP style; some have none). */
export interface State {
  readonly name: string
  readonly postal: string
  readonly ap: string
}

const table = `
Alabama AL Ala.
Alaska AK Alaska
Arizona AZ Ariz.
Arkansas AR Ark.
California CA Calif.
Colorado CO Colo.
Connecticut CT Conn.
Delaware DE Del.
District of Columbia DC D.C.
Florida FL Fla.
Georgia GA Ga.
Hawaii HI Hawaii
Idaho ID Idaho
Illinois IL Ill.
Indiana IN Ind.
Iowa IA Iowa
Kansas KS Kan.
Kentucky KY Ky.
Louisiana LA La.
Maine ME Maine
Maryland MD Md.
Massachusetts MA Mass.
Michigan MI Mich.
Minnesota MN Minn.
Mississippi MS Miss.
Missouri MO Mo.
Montana MT Mont.
Nebraska NE Neb.
Nevada NV Nev.
New Hampshire NH N.H.
New Jersey NJ N.J.
New Mexico NM N.M.
New York NY N.Y.
North Carolina NC N.C.
North Dakota ND N.D.
Ohio OH Ohio
Oklahoma OK Okla.
Oregon OR Ore.
Pennsylvania PA Pa.
Rhode Island RI R.I.
South Carolina SC S.C.
South Dakota SD S.D.
Tennessee TN Tenn.
Texas TX Texas
Utah UT Utah
Vermont VT Vt.
Virginia VA Va.
Washington WA Wash.
West Virginia WV W.Va.
Wisconsin WI Wis.
Wyoming WY Wyo.
`

/** The states of the United States and the District of Columbia, by name. */
export const states: readonly State[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [, name, postal, ap] = /^(.+) ([A-Z]{2}) (\S+)$/.exec(row)!
    return {name: name!, postal: postal!, ap: ap!}
  })
