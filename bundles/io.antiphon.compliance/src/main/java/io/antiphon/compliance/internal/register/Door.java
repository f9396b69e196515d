package io.antiphon.compliance.internal.register;

import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.people.Suppressions;
import java.util.Optional;
import java.util.Set;

/** What people write in a register passes here: personal data is masked, names of people and the words of those who were erased too. */
public final class Door {

	/** The longest text, in characters. */
	public static final int LONGEST = 2_000;

	private final Suppressions suppressions;

	public Door(Suppressions suppressions) {
		this.suppressions = suppressions;
	}

	/** The text as it is kept; empty where it is too long. */
	public Optional<String> masked(String text) {
		var said = text.strip();
		return said.length() > LONGEST
				? Optional.empty()
				: Optional.of(Redaction.newest()
						.with(Set.of(Redaction.NAMES))
						.hiding(suppressions.words()::masked)
						.mask(said)
						.text());
	}

	/** The same where names and contact data are wanted: only the words of those who were erased are masked. */
	public Optional<String> named(String text) {
		var said = text.strip();
		return said.length() > LONGEST ? Optional.empty() : Optional.of(suppressions.words().masked(said));
	}
}
