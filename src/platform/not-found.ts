/** What `get…` throws when the thing is not there, or not this person's to see: both answer 404 alike. */
export class NotFound extends Error {
  constructor(what = "nothing here") {
    super(what);
    this.name = "NotFound";
  }
}
