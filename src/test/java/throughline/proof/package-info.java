/** Proofs over the whole house: what must hold whatever room it is in. */
package throughline.proof;
