package io.antiphon.analytics.internal.store;

import io.antiphon.analytics.Sentiment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell of the roll-up over labels. */
@Entity
@Table(name = "LABEL_CELL")
class CellEntity {

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
}
