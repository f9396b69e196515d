package io.antiphon.feedback.internal.store.rows;

import io.antiphon.feedback.Context;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A context under a number; the same may have several. Rows are narrow by it, and names of any length do. */
@Entity
@Table(name = "FEEDBACK_CONTEXT")
public class ContextEntity implements Worded {

	@Id
	public long id;

	public long intake;

	String service = "";

	String touchpoint = "";

	String channel = "";

	byte @Nullable [] seal;

	public static ContextEntity of(long id, long intake, Context context) {
		var entity = new ContextEntity();
		entity.id = id;
		entity.intake = intake;
		entity.service = context.service();
		entity.touchpoint = context.touchpoint();
		entity.channel = context.channel();
		return entity;
	}

	public Context context() {
		return new Context(service, touchpoint, channel);
	}

	@Override
	public String table() {
		return "FEEDBACK_CONTEXT";
	}

	@Override
	public long id() {
		return id;
	}

	@Override
	public long owner() {
		return intake;
	}

	@Override
	public void fields(int list, Fields fields) {
		fields.number(id)
				.number(intake)
				.text(service)
				.text(touchpoint)
				.text(channel);
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		service = words.apply(service);
		touchpoint = words.apply(touchpoint);
		channel = words.apply(channel);
	}

	@Override
	public byte @Nullable [] seal() {
		return seal;
	}

	@Override
	public void seal(byte[] fresh) {
		seal = fresh;
	}
}
