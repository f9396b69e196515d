package io.antiphon.privacy;

import io.antiphon.base.Texts;
import java.util.Locale;
import java.util.Set;

/**
 * Why personal data is used; {@code id} is stable and goes into the audit. Those of the product are below; a capability may
 * have its own.
 */
public record Purpose(String id) {

	/** Taking feedback in and understanding it, to improve the service. */
	public static final Purpose IMPROVE_SERVICE = new Purpose("improve-service");

	/** Comparing what is stored with its source. */
	public static final Purpose VERIFY = new Purpose("verify");

	/** Handing data over in a file. */
	public static final Purpose EXPORT = new Purpose("export");

	/** Keeping the workspace itself in order. */
	public static final Purpose ADMINISTER = new Purpose("administer");

	/** Answering the request of a person: what is known of them, and its erasure. */
	public static final Purpose SUBJECT_REQUEST = new Purpose("subject-request");

	/** Showing that the law is kept: breaches, and records of processing. */
	public static final Purpose ACCOUNTABILITY = new Purpose("accountability");

	/** Telling people what came of what they said, where they agreed to that; not declared out of the box. */
	public static final Purpose ANSWER = new Purpose("answer");

	/** Taking away what is over its time. */
	public static final Purpose RETENTION = new Purpose("retention");

	private static final Set<String> SERVING = Set.of("verify", "export", "administer", "subject-request", "accountability", "retention");

	public Purpose {
		if (!id.matches("[a-z0-9.-]{1,100}")) {
			throw new IllegalArgumentException("a purpose is named by 1–100 small letters, digits, dots and dashes");
		}
	}

	/** Whether it serves whatever data was collected for, so that none is collected for it. */
	public boolean serving() {
		return SERVING.contains(id);
	}

	/** What to call it in a sentence; its id where the product does not know it. */
	public String label(Locale locale) {
		var texts = Texts.of(Purpose.class, locale);
		return texts.has("purpose." + id) ? texts.get("purpose." + id) : id;
	}

	@Override
	public String toString() {
		return id;
	}
}
