/** One-to-one conversations by phone (form E). */
package shelter.conversation;
