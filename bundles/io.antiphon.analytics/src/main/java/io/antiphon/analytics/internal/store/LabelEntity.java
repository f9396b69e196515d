package io.antiphon.analytics.internal.store;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.text.reading.Sentiment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** How one piece of feedback sounds and what it is about. */
@Entity
@Table(name = "LABEL")
class LabelEntity implements SealedRow {

	@Id
	long id;

	long review;

	long feedback;

	@Enumerated(EnumType.STRING)
	Sentiment sentiment = Sentiment.UNCERTAIN;

	double score;

	/** {@code null} in a review of an earlier product. */
	@Nullable
	Double confidence;

	@Column(name = "TOPIC_INDEX")
	int topic;

	/** What it says besides: see {@link Aspects}. */
	byte[] aspects = {};

	byte @Nullable [] seal;

	@Override
	public String table() {
		return "LABEL";
	}

	@Override
	public long id() {
		return id;
	}

	@Override
	public long owner() {
		return review;
	}

	@Override
	public void fields(int list, Fields fields) {
		fields.number(id)
				.number(review)
				.number(feedback)
				.text(sentiment.name())
				.real(score)
				.number(topic);
		if (list > 1) {
			fields.bytes(aspects).value(confidence);
		}
	}

	@Override
	public int list() {
		return 2;
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
