package io.antiphon.analytics.internal.store;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A topic of a review. */
@Entity
@Table(name = "TOPIC")
class TopicEntity implements Worded {

	@Id
	long id;

	long review;

	@Column(name = "TOPIC_INDEX")
	int number;

	@Lob
	@Column(name = "TOPIC_KEY")
	String key = "";

	@Column(name = "SPOKEN")
	String language = "";

	/** One term a line. */
	@Lob
	String terms = "";

	/** What people decided about it: see {@link io.antiphon.analytics.Analytics.Decided}. */
	@Lob
	@Column(name = "DECIDED_NAME")
	String name = "";

	@Lob
	@Column(name = "DECIDED_INTO")
	String into = "";

	boolean pinned;

	boolean ignored;

	/** The key of the topic that it was split off; empty where it was not. */
	@Lob
	@Column(name = "SPLIT_OFF")
	String of = "";

	byte @Nullable [] seal;

	@Override
	public String table() {
		return "TOPIC";
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
				.number(number)
				.text(key)
				.text(language)
				.text(terms);
		if (list > 1) {
			fields.text(name).text(into).truth(pinned).truth(ignored);
		}
		if (list > 2) {
			fields.text(of);
		}
	}

	@Override
	public int list() {
		return 3;
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		key = words.apply(key);
		terms = words.apply(terms);
		name = words.apply(name);
		into = words.apply(into);
		of = words.apply(of);
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
