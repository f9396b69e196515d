package io.antiphon.compliance.forms;

import io.antiphon.privacy.Access;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Forms as documents of the workspace, several of a kind by name ("main" is the first). What the workspace knows is filled in each
 * time anew, until somebody writes something else. Each change is a sealed revision and in the audit. An OSGi service;
 * {@link IllegalStateException} while no workspace is open. Thread-safe; blocks.
 */
@ProviderType
public interface Forms {

	/** The name of the first of a kind. */
	String MAIN = "main";

	/** What the documents have to say. */
	List<Form> forms();

	/** The names of those of a kind in which somebody wrote something. */
	List<String> names(Form.Kind kind);

	/** One as it is now, in a language; also one in which nobody wrote anything yet. {@code name}: 1–40 small letters, digits, dashes. */
	FilledForm show(Form.Kind kind, String name, Locale locale, Access access);

	/** Writes a field, or with an empty text lets the workspace say again what it knows; why it was not, or nothing where it is written. */
	Optional<Refusal> set(Form.Kind kind, String name, String field, String text, Access access);

	/** Why nothing was written. */
	enum Refusal {
		/** The form has no such field. */
		NO_FIELD,
		/** The name is not 1–40 small letters, digits and dashes. */
		NO_NAME,
		/** A text has up to 2,000 characters, one with names too. */
		TOO_LONG,
		/** Somebody else changed it meanwhile. */
		MEANWHILE
	}
}
