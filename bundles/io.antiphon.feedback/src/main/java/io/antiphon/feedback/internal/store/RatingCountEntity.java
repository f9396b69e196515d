package io.antiphon.feedback.internal.store;

import io.antiphon.feedback.RatingScale;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** By how much an intake changes the count of one rating of a day, context and language. */
@Entity
@Table(name = "RATING_COUNT")
class RatingCountEntity {

	@Id
	long id;

	long intake;

	/** {@link Times#NO_DAY} where no time is known. */
	@Column(name = "DAY_NUMBER")
	int day;

	/** Of {@link ContextEntity}. */
	long context;

	String language = "";

	String name = "";

	@Enumerated(EnumType.STRING)
	RatingScale.Kind kind = RatingScale.Kind.CUSTOM;

	double worst;

	double best;

	double rating;

	long amount;
}
