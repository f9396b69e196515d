package io.antiphon.privacy.internal.keys;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** What the secret of one workspace is good for: a key for each purpose, none of which tells anything about another. */
public final class WorkspaceKey {

	/** How long the secret is, in bytes. */
	static final int LENGTH = 32;

	private final Hmac root;
	private final Hmac pseudonyms;
	private final Hmac identities;
	private final Hmac records;
	private final Hmac audit;
	private final Hmac anchor;
	private final Hmac seals;
	private final Hmac words;
	private final Vault vault;

	/** {@code secret}: uniformly random, {@value #LENGTH} bytes. */
	WorkspaceKey(byte[] secret) {
		root = new Hmac(secret);
		pseudonyms = root.derived("antiphon 1 pseudonym");
		identities = root.derived("antiphon 1 identity");
		records = root.derived("antiphon 1 record");
		audit = root.derived("antiphon 1 audit");
		anchor = root.derived("antiphon 1 anchor");
		seals = root.derived("antiphon 1 seal");
		words = root.derived("antiphon 1 word");
		vault = new Vault(root.derived("antiphon 1 contact"));
	}

	public Hmac pseudonyms() {
		return pseudonyms;
	}

	public Hmac identities() {
		return identities;
	}

	public Hmac records() {
		return records;
	}

	public Hmac audit() {
		return audit;
	}

	public Hmac anchor() {
		return anchor;
	}

	/** What a database is encrypted with, {@value #LENGTH} bytes. */
	public byte[] database() {
		return root.expanded("antiphon 1 database".getBytes(StandardCharsets.UTF_8));
	}

	/** Digests of the words that people are called by. */
	public Hmac words() {
		return words;
	}

	/** What people can be reached by. */
	public Vault vault() {
		return vault;
	}

	/** Digests of a kind of record, under a key of its own; for one thread. */
	public UnaryOperator<byte[]> seals(String kind) {
		return seals.derived(kind).confined();
	}
}
