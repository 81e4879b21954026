/** The SHA-256 of the reference document's canonical JSON. A test works it out anew. */
export const digest = '28a5e50b88746f54ad1cce49add413ea042a71c6a50cc9f77e22cd1c4de6a48b'
