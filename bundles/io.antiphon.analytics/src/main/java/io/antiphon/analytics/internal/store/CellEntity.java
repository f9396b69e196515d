package io.antiphon.analytics.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
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

	String service = "";

	String touchpoint = "";

	String channel = "";

	@Column(name = "SPOKEN")
	String language = "";

	int sentiment;

	@Column(name = "TOPIC_INDEX")
	int topic;

	@Column(name = "NUMBER_OF")
	long count;
}
