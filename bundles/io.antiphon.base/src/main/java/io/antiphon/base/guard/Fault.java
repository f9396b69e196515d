package io.antiphon.base.guard;

import io.antiphon.base.Texts;
import java.time.Instant;
import java.util.Locale;

/**
 * What an extension did wrong: when, whose, in which call ("Chapter.section"), of what kind. {@code detail} is what the kind
 * needs (what was thrown and where, the seconds waited, the cap) and never the message of an exception, which may quote feedback;
 * only with {@link Kind#SAID} it is the extension's own words for the user.
 */
public record Fault(Instant at, Extension extension, String call, Kind kind, String detail) {

	/** The kinds, each with its sentence in the texts under its name. */
	public enum Kind {
		/** It said itself why it could not do its work. */
		SAID,
		/** It threw something. */
		THREW,
		/** It gave no sign of life for longer than the call allows. */
		LATE,
		/** It went on although the user cancelled. */
		DID_NOT_STOP,
		/** It returned more than the call allows. */
		TOO_MUCH,
		/** It returned nothing, or what does not hold together. */
		UNUSABLE,
		/** Its service could not be made. */
		NOT_STARTED,
		/** It has the name or id of another. */
		NAME_TAKEN,
		/** It ended the process. */
		ENDED_PROCESS,
		/** It was asked too often at the same time, as one is that asks for itself. */
		IN_CIRCLES,
		/** It asked for personal data for a purpose that it was not granted. */
		NOT_GRANTED,
		/** Something that it keeps cannot be read, and is left out: {@code detail} is its kind and id. */
		UNREADABLE,
		/** It failed so often that it is no longer asked. */
		LEFT_OUT
	}

	private static final int LONGEST = 500;

	public Fault {
		var line = detail.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		detail = line.substring(0, Math.min(line.length(), LONGEST));
	}

	/** As the user is told it, in window, report and command line alike. */
	public String sentence(Locale locale) {
		var texts = Texts.of(Fault.class, locale);
		var key = "unusable." + detail;
		var said = kind == Kind.UNUSABLE && texts.has(key) ? texts.get(key) : detail;
		return texts.get(kind.name(), extension.label(), call, said);
	}

	/** Whether it is the same again, at another time. */
	public boolean repeats(Fault other) {
		return extension.equals(other.extension)
				&& call.equals(other.call)
				&& kind == other.kind
				&& detail.equals(other.detail);
	}

	/** Whether a thread of the extension may hang for ever; then the framework would wait for it at its end, and so the process. */
	public boolean hangs() {
		return switch (kind) {
			case LATE, DID_NOT_STOP -> true;
			case SAID, THREW, TOO_MUCH, UNUSABLE, NOT_STARTED, NAME_TAKEN, ENDED_PROCESS, IN_CIRCLES, NOT_GRANTED, UNREADABLE,
					LEFT_OUT ->
				false;
		};
	}

	/** After this the extension is not asked again in this process: it is stuck, or cannot work at all. */
	boolean lasting() {
		return switch (kind) {
			case LATE, NOT_STARTED, ENDED_PROCESS, LEFT_OUT -> true;
			case SAID, THREW, DID_NOT_STOP, TOO_MUCH, UNUSABLE, NAME_TAKEN, IN_CIRCLES, NOT_GRANTED, UNREADABLE -> false;
		};
	}
}
