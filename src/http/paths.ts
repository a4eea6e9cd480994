/** Where the routes of the contract live. */
export const apiPath = '/api/v1'
