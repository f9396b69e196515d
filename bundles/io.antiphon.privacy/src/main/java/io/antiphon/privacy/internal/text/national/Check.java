package io.antiphon.privacy.internal.text.national;

/** Whether an identifier, its letters and digits in capitals and nothing else, has the right check characters. */
@FunctionalInterface
interface Check {

	boolean right(String identifier);
}
