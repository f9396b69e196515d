package io.antiphon.privacy;

import java.time.Instant;

/**
 * The permission of an actor to use personal data for a purpose. Only {@link Privacy} issues one that its door lets through;
 * everything that returns texts or identities asks for it. Immutable, for any thread.
 */
public final class Access {

	private final Issuer issuer;
	private final Identity identity;
	private final Purpose purpose;
	private final Instant granted;
	private final boolean texts;

	private Access(Issuer issuer, Identity identity, Purpose purpose, Instant granted, boolean texts) {
		this.issuer = issuer;
		this.identity = identity;
		this.purpose = purpose;
		this.granted = granted;
		this.texts = texts;
	}

	/** Who. */
	public Identity identity() {
		return identity;
	}

	/** The name under which they work. */
	public String actor() {
		return identity.name();
	}

	/** What for. */
	public Purpose purpose() {
		return purpose;
	}

	/** Since when. */
	public Instant granted() {
		return granted;
	}

	/** Whether what people said may be read by it; else it is one to numbers alone, and what gives out texts refuses it. */
	public boolean texts() {
		return texts;
	}

	/** The same to numbers alone. */
	public Access toNumbers() {
		return new Access(issuer, identity, purpose, granted, false);
	}

	/** Names the purpose and not the person. */
	@Override
	public String toString() {
		return "access to " + purpose;
	}

	/** Issues accesses and knows its own again. An access of another issuer is worth nothing. */
	public static final class Issuer {

		/** A new access. */
		public Access issue(Identity who, Purpose purpose, Instant granted) {
			return new Access(this, who, purpose, granted, true);
		}

		/** The same for a name. */
		public Access issue(String name, Purpose purpose, Instant granted) {
			return issue(new Identity(name), purpose, granted);
		}

		/** Whether this issuer issued it. */
		public boolean issued(Access access) {
			return access.issuer == this;
		}
	}
}
