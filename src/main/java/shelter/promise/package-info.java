/**
 * What the register promises its administrators, and which test holds each promise. The list is a
 * file beside the code, so that a promise is never called kept by a hand that forgets the test.
 */
package shelter.promise;
