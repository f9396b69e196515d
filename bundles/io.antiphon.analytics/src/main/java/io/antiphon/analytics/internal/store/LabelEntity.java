package io.antiphon.analytics.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

	int sentiment;

	double score;

	@Column(name = "TOPIC_INDEX")
	int topic;
}
