package io.antiphon.analytics.internal.store;

import io.antiphon.text.reading.Sentiment;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How a piece of feedback sounds, as somebody said. */
@Entity
@Table(name = "LESSON")
class LessonEntity {

	@Id
	long feedback;

	@Enumerated(EnumType.STRING)
	Sentiment sentiment = Sentiment.NEUTRAL;
}
