package io.antiphon.analytics.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Somebody said which topic a piece of feedback is about; what was said last holds. */
@Entity
@Table(name = "MOVED")
class MoveEntity {

	@Id
	long id;

	@Column(name = "CHANGE_ID")
	long change;

	long feedback;

	/** Empty for none; {@code null} takes back what was said before. */
	@Lob
	@Column(name = "TOPIC_KEY")
	@Nullable
	String topic;
}
