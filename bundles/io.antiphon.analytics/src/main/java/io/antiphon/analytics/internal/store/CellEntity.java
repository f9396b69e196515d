package io.antiphon.analytics.internal.store;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import io.antiphon.text.reading.Sentiment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A cell of the roll-up over labels. */
@Entity
@Table(name = "LABEL_CELL")
class CellEntity implements Worded {

	@Id
	long id;

	long review;

	@Column(name = "DAY_OF")
	@Nullable
	LocalDate day;

	@Lob
	String service = "";

	@Lob
	String touchpoint = "";

	@Lob
	String channel = "";

	@Column(name = "SPOKEN")
	String language = "";

	@Enumerated(EnumType.STRING)
	Sentiment sentiment = Sentiment.UNCERTAIN;

	@Column(name = "TOPIC_INDEX")
	int topic;

	@Column(name = "NUMBER_OF")
	long count;

	byte @Nullable [] seal;

	@Override
	public String table() {
		return "LABEL_CELL";
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
				.day(day)
				.text(service)
				.text(touchpoint)
				.text(channel)
				.text(language)
				.text(sentiment.name())
				.number(topic)
				.number(count);
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		service = words.apply(service);
		touchpoint = words.apply(touchpoint);
		channel = words.apply(channel);
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
