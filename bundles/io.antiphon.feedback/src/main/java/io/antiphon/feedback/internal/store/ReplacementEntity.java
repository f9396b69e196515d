package io.antiphon.feedback.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The feedback {@link #id} replaces the feedback {@link #replaced}; counts once its intake is complete. */
@Entity
@Table(name = "FEEDBACK_REPLACED")
class ReplacementEntity {

	/** Of the newer version. */
	@Id
	long id;

	/** Of the newer version. */
	long intake;

	long replaced;

	static ReplacementEntity of(long id, long intake, long replaced) {
		var entity = new ReplacementEntity();
		entity.id = id;
		entity.intake = intake;
		entity.replaced = replaced;
		return entity;
	}
}
