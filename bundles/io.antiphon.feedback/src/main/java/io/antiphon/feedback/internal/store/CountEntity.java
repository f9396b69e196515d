package io.antiphon.feedback.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** By how much an intake changes the counts of feedback and of its ratings of a day, context and language. */
@Entity
@Table(name = "FEEDBACK_COUNT")
class CountEntity {

	@Id
	long id;

	long intake;

	/** {@link Times#NO_DAY} where no time is known. */
	@Column(name = "DAY_NUMBER")
	int day;

	/** Of {@link ContextEntity}. */
	long context;

	String language = "";

	long amount;

	/** {@link Json#ofCounts}. */
	String ratings = "";
}
