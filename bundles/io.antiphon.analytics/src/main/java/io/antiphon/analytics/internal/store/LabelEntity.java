package io.antiphon.analytics.internal.store;

import io.antiphon.analytics.Sentiment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How one piece of feedback sounds and what it is about. */
@Entity
@Table(name = "LABEL")
class LabelEntity {

	@Id
	long id;

	long review;

	long feedback;

	@Enumerated(EnumType.STRING)
	Sentiment sentiment = Sentiment.UNCERTAIN;

	double score;

	@Column(name = "TOPIC_INDEX")
	int topic;
}
