package io.antiphon.channels;

import java.util.Locale;

/** Something to tell the user, said in whatever language is asked for. */
@FunctionalInterface
public interface Sentence {

	String in(Locale locale);
}
