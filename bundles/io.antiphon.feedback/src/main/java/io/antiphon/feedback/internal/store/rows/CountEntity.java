package io.antiphon.feedback.internal.store.rows;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** By how much an intake changes the counts of feedback and of its ratings of a day, context and language. */
@Entity
@Table(name = "FEEDBACK_COUNT")
public class CountEntity implements Worded {

	@Id
	public long id;

	public long intake;

	/** {@link Times#NO_DAY} where no time is known. */
	@Column(name = "DAY_NUMBER")
	public int day;

	/** Of {@link ContextEntity}. */
	public long context;

	public String language = "";

	public long amount;

	/** {@link JsonColumn#ofCounts}. */
	public String ratings = "";

	byte @Nullable [] seal;

	@Override
	public String table() {
		return "FEEDBACK_COUNT";
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
				.number(intake)
				.number(day)
				.number(context)
				.text(language)
				.number(amount)
				.text(ratings);
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		ratings = JsonColumn.rewordedRatings(ratings, words);
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
