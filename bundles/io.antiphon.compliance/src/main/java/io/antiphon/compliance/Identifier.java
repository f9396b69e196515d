package io.antiphon.compliance;

import java.util.Locale;

/** What somebody is known by, as it was given: never stored, logged or told. */
public record Identifier(Kind kind, String value) {

	/** How it is looked for. */
	public enum Kind {
		/** In every way. */
		ANY,
		/** The identifier of a customer, by its pseudonym and literally. */
		CUSTOMER,
		/** An e-mail address, likewise. */
		EMAIL,
		/** A telephone number, likewise. */
		PHONE,
		/** The number of an order or a case: whose feedback has it as an attribute, and literally. */
		ORDER,
		/** A name: literally alone. */
		NAME;

		/** Small letters, for the command line. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		boolean pseudonymous() {
			return this == ANY || this == CUSTOMER || this == EMAIL || this == PHONE;
		}
	}

	public Identifier {
		value = value.strip();
		if (value.isEmpty()) {
			throw new IllegalArgumentException("an identifier is not empty");
		}
	}

	/** Whether it may be what a pseudonym was made of. */
	public boolean pseudonymous() {
		return kind.pseudonymous();
	}

	/** Whether it may be an attribute of feedback. */
	public boolean attribute() {
		return kind != Kind.NAME;
	}

	/** Names nobody. */
	@Override
	public String toString() {
		return "an identifier";
	}
}
