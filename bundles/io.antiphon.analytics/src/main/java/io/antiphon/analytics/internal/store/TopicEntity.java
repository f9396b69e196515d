package io.antiphon.analytics.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A topic of a review. */
@Entity
@Table(name = "TOPIC")
class TopicEntity {

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
}
