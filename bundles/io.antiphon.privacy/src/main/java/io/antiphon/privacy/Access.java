package io.antiphon.privacy;

import java.time.Instant;

/**
 * The permission of an actor to use personal data for a purpose. Only {@link Privacy} issues one that its door lets through;
 * everything that returns texts or identities asks for it. Immutable, for any thread.
 */
public final class Access {

	private final Issuer issuer;
	private final String actor;
	private final Purpose purpose;
	private final Instant granted;

	private Access(Issuer issuer, String actor, Purpose purpose, Instant granted) {
		this.issuer = issuer;
		this.actor = actor;
		this.purpose = purpose;
		this.granted = granted;
	}

	/** Who: the name under which they work. */
	public String actor() {
		return actor;
	}

	/** What for. */
	public Purpose purpose() {
		return purpose;
	}

	/** Since when. */
	public Instant granted() {
		return granted;
	}

	/** Names the purpose and not the person. */
	@Override
	public String toString() {
		return "access to " + purpose;
	}

	/** Issues accesses and knows its own again. An access of another issuer is worth nothing. */
	public static final class Issuer {

		/** A new access; {@code actor} is not blank. */
		public Access issue(String actor, Purpose purpose, Instant granted) {
			if (actor.isBlank()) {
				throw new IllegalArgumentException("access has an actor");
			}
			return new Access(this, actor.strip(), purpose, granted);
		}

		/** Whether this issuer issued it. */
		public boolean issued(Access access) {
			return access.issuer == this;
		}
	}
}
