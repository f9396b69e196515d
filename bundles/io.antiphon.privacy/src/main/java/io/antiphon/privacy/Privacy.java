package io.antiphon.privacy;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The door to personal data of the open workspace: issues access, makes pseudonyms and keyed digests, writes and verifies
 * the audit. Ask {@link #sealed} once a workspace is open: while it is sealed, or none is open, everything but
 * {@link #access} and {@link #verifyAudit} throws {@link IllegalStateException}; so does an {@link Access} that was issued
 * elsewhere. Thread-safe; blocks.
 */
@ProviderType
public interface Privacy {

	/** What a digest is for; the digests of one use say nothing about those of another. */
	enum Use {
		/** Recognising the same feedback. */
		IDENTITY,
		/** Proving that the bytes of a record are unchanged. */
		RECORD
	}

	/**
	 * Why the door of the open workspace stays shut, or empty where it is open. A new workspace gets its key here, and in one that was put back from a backup who was
	 * erased since is erased again before this returns.
	 */
	Optional<Sealed> sealed();

	/**
	 * Permission for somebody and a purpose that the bundle which asks was {@link Grants granted}, else
	 * {@link NotGrantedException}; needs no open workspace and is not audited before it is used.
	 */
	Access access(Identity who, Purpose purpose);

	/** The same for a name. */
	default Access access(String name, Purpose purpose) {
		return access(new Identity(name), purpose);
	}

	/**
	 * The pseudonym that stands for a customer's identifier in this workspace, 26 characters; blank stays empty. The same
	 * customer written differently gets the same one: outer and double spaces, full width, the case of an e-mail address or
	 * handle, the grouping and country code of a telephone number make no difference.
	 */
	String pseudonym(Access access, String identifier);

	/** Keyed digests for a use, for many values of one workspace. */
	KeyedDigest digest(Access access, Use use);

	/**
	 * What somebody can be reached by, encrypted under the key of this workspace and bound to {@code owner}: it opens for that one alone. The
	 * same of the same owner gives the same bytes, and nothing else can be told from them but the length.
	 */
	byte[] lock(Access access, String contact, String owner);

	/**
	 * What was locked so; empty where it was changed or is another owner's. For {@link Purpose#ANSWER} and {@link Purpose#SUBJECT_REQUEST}
	 * alone: {@link IllegalArgumentException} for another purpose.
	 */
	Optional<String> unlock(Access access, byte[] locked, String owner);

	/**
	 * Writes one audit entry. The scope says what was asked, not what was found; personal data in it is masked. A workspace that
	 * cannot be written gets none.
	 */
	void audit(Access access, String action, String scope, long count);

	/** Reads the whole chain and says whether it is as it was written. */
	AuditVerification verifyAudit();

	/** At most {@code limit} (1–1,000) audit entries from a sequence number on. */
	List<AuditEntry> auditEntries(long from, int limit);
}
