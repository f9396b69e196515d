package io.antiphon.privacy;

/**
 * Who acts: the name under which somebody works here. It goes into the audit and into what they write, so it is 1–200
 * characters without control characters; whoever has an {@link Access} acts under its identity. Ask {@link #current} where an
 * application starts, and nowhere else.
 */
public record Identity(String name) {

	/** The longest name. */
	public static final int LONGEST = 200;

	/** The product, when it acts without being asked. */
	public static final Identity PRODUCT = new Identity("antiphon");

	private static final String UNKNOWN = "user";

	public Identity {
		name = name.strip();
		if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("a name has 1–" + LONGEST + " characters and none that controls");
		}
	}

	/** Whoever started this process, by the name the system knows them under; "user" where it tells none that can be written. */
	public static Identity current() {
		return of(System.getProperty("user.name", UNKNOWN));
	}

	/** A name as it may come, made fit to be written. */
	static Identity of(String given) {
		var fit = given.codePoints()
				.filter(point -> !Character.isISOControl(point))
				.limit(LONGEST / 2)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString()
				.strip();
		return new Identity(fit.isEmpty() ? UNKNOWN : fit);
	}

	/** Names nobody. */
	@Override
	public String toString() {
		return "an identity";
	}
}
