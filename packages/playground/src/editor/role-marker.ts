import {GutterMarker} from '@codemirror/view'
import {element} from '../element.ts'
import type {RoleLine} from '../protocol.ts'
import {roleName} from '../words.ts'

/** The role of a line, beside it. */
export class RoleMarker extends GutterMarker {
  readonly line: RoleLine

  constructor(line: RoleLine) {
    super()
    this.line = line
  }

  override eq(other: RoleMarker): boolean {
    return other.line.role === this.line.role && other.line.evidence.join() === this.line.evidence.join()
  }

  override toDOM(): Node {
    const {role, evidence} = this.line
    return element(
      'span',
      {class: `role role-${role}`, title: [roleName[role], ...evidence].join('\n– ')},
      roleName[role]
    )
  }
}
