// What Meanwhile promises, and the tests that would fail if it were not so. The table of the README is made from this;
// a promise without a test is said to be planned.
export const promises = [];
