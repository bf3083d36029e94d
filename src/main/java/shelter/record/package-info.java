/**
 * What all kinds of records share: their questions and answers, the rules' findings, the register
 * that stores them, and the form that shows them. Says nothing about any one kind.
 */
package shelter.record;
