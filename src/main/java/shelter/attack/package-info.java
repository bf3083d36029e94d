/**
 * The attacker: reckons from nothing but published figures how closely each hidden one can be known
 * (contract section 7, "Publication"). It knows nothing of how figures are protected.
 */
package shelter.attack;
