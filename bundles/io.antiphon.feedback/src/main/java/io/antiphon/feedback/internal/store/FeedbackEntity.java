package io.antiphon.feedback.internal.store;

import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Person;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A piece of feedback in one of its versions; written once and never changed. Counts once its intake is complete. */
@Entity
@Table(name = "FEEDBACK")
class FeedbackEntity implements SealedRow {

	@Id
	long id;

	@Column(name = "VERSION_NUMBER")
	int version;

	long intake;

	/** Of {@link ContextEntity}. */
	long context;

	String language = "";

	/** Seconds since 1970 on the clock of the place. */
	long occurred;

	@Column(name = "OCCURRED_PRECISION")
	@Enumerated(EnumType.STRING)
	Occurrence.Precision precision = Occurrence.Precision.DAY;

	@Column(name = "BODY")
	String text = "";

	String ratings = "";

	String attributes = "";

	String pseudonym = "";

	@Column(name = "PERSON_ROLE")
	@Enumerated(EnumType.STRING)
	Person.Role role = Person.Role.CUSTOMER;

	@Column(name = "RECORD_LINE")
	long line;

	@Column(name = "RECORD_OFFSET")
	long offset;

	@Column(name = "RECORD_LENGTH")
	int length;

	@Column(name = "RECORD_DIGEST")
	byte[] recordDigest = {};

	/** The first 64 bits of {@link #identity}. */
	@Column(name = "IDENTITY_KEY")
	long identityKey;

	@Column(name = "IDENTITY_DIGEST")
	byte[] identity = {};

	@Column(name = "CONTENT_DIGEST")
	byte[] content = {};

	@Column(name = "CONTENT_HASH")
	String contentHash = "";

	byte @Nullable [] seal;

	@Override
	public String table() {
		return "FEEDBACK";
	}

	@Override
	public long id() {
		return id;
	}

	@Override
	public long owner() {
		return intake;
	}

	@Override
	public void fields(int list, Fields fields) {
		fields.number(id)
				.number(version)
				.number(intake)
				.number(context)
				.text(language)
				.number(occurred)
				.text(precision.name())
				.text(text)
				.text(ratings)
				.text(attributes)
				.text(pseudonym)
				.text(role.name())
				.number(line)
				.number(offset)
				.number(length)
				.bytes(recordDigest)
				.number(identityKey)
				.bytes(identity)
				.bytes(content)
				.text(contentHash);
	}

	@Override
	public byte @Nullable [] seal() {
		return seal;
	}

	@Override
	public void seal(byte[] fresh) {
		seal = fresh;
	}
}
