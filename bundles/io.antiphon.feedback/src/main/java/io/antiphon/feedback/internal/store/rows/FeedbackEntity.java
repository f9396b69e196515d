package io.antiphon.feedback.internal.store.rows;

import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Person;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A piece of feedback in one of its versions; written once and never changed. Counts once its intake is complete. */
@Entity
@Table(name = "FEEDBACK")
public class FeedbackEntity implements Worded {

	@Id
	public long id;

	@Column(name = "VERSION_NUMBER")
	public int version;

	public long intake;

	/** Of {@link ContextEntity}. */
	public long context;

	public String language = "";

	/** Seconds since 1970 on the clock of the place. */
	public long occurred;

	@Column(name = "OCCURRED_PRECISION")
	@Enumerated(EnumType.STRING)
	public Occurrence.Precision precision = Occurrence.Precision.DAY;

	@Column(name = "BODY")
	public String text = "";

	public String ratings = "";

	public String attributes = "";

	public String pseudonym = "";

	@Column(name = "PERSON_ROLE")
	@Enumerated(EnumType.STRING)
	public Person.Role role = Person.Role.CUSTOMER;

	/** Empty for a line of a text file, and so in all from before it was kept. */
	@Column(name = "RECORD_PLACE")
	public String place = "";

	@Column(name = "RECORD_LINE")
	public long line;

	@Column(name = "RECORD_OFFSET")
	public long offset;

	@Column(name = "RECORD_LENGTH")
	public int length;

	@Column(name = "RECORD_DIGEST")
	public byte[] recordDigest = {};

	/** The first 64 bits of {@link #identity}. */
	@Column(name = "IDENTITY_KEY")
	public long identityKey;

	@Column(name = "IDENTITY_DIGEST")
	public byte[] identity = {};

	@Column(name = "CONTENT_DIGEST")
	public byte[] content = {};

	@Column(name = "CONTENT_HASH")
	public String contentHash = "";

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
		if (list > 1) {
			fields.text(place);
		}
	}

	@Override
	public int list() {
		return 2;
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		var said = List.of(text, attributes, ratings);
		text = words.apply(text);
		place = words.apply(place);
		attributes = JsonColumn.reworded(attributes, words);
		ratings = JsonColumn.rewordedRatings(ratings, words);
		if (!said.equals(List.of(text, attributes, ratings))) {
			contentHash = ContentHash.reworded(contentHash);
		}
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
