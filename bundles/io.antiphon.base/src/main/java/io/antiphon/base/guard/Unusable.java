package io.antiphon.base.guard;

/**
 * What an extension returned does not hold; the reason is a key of our texts under {@code unusable.}, or words that quote
 * nothing of it.
 */
public final class Unusable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String reason;

	public Unusable(String reason) {
		super(reason);
		this.reason = reason;
	}

	public String reason() {
		return reason;
	}
}
