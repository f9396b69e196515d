package io.antiphon.feedback.internal.store;

import io.antiphon.feedback.Context;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A context under a number; the same may have several. Rows are narrow by it, and names of any length do. */
@Entity
@Table(name = "FEEDBACK_CONTEXT")
class ContextEntity {

	@Id
	long id;

	long intake;

	String service = "";

	String touchpoint = "";

	String channel = "";

	static ContextEntity of(long id, long intake, Context context) {
		var entity = new ContextEntity();
		entity.id = id;
		entity.intake = intake;
		entity.service = context.service();
		entity.touchpoint = context.touchpoint();
		entity.channel = context.channel();
		return entity;
	}

	Context context() {
		return new Context(service, touchpoint, channel);
	}
}
