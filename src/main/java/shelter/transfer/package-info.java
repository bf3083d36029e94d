/**
 * Records that come in and go out in files, under the very rules of the pages (contract section 5).
 */
package shelter.transfer;
