package io.antiphon.channels.internal.store;

import io.antiphon.feedback.Context;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What steps are called and where they belong, under a number; visible with its intake. */
@Entity
@Table(name = "EVENT_STEP")
class EventStepEntity implements Worded {

	@Id
	long id;

	long intake;

	@Column(name = "LOG_NAME")
	String log = "";

	String activity = "";

	String lifecycle = "";

	String department = "";

	String service = "";

	String touchpoint = "";

	String channel = "";

	byte @Nullable [] seal;

	/** The same without its number. */
	record Step(String log, String activity, String lifecycle, String department, Context context) {}

	static EventStepEntity of(long id, long intake, Step step) {
		var entity = new EventStepEntity();
		entity.id = id;
		entity.intake = intake;
		entity.log = step.log;
		entity.activity = step.activity;
		entity.lifecycle = step.lifecycle;
		entity.department = step.department;
		entity.service = step.context.service();
		entity.touchpoint = step.context.touchpoint();
		entity.channel = step.context.channel();
		return entity;
	}

	Step step() {
		return new Step(log, activity, lifecycle, department, new Context(service, touchpoint, channel));
	}

	@Override
	public String table() {
		return "EVENT_STEP";
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
				.text(log)
				.text(activity)
				.text(lifecycle)
				.text(department)
				.text(service)
				.text(touchpoint)
				.text(channel);
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		log = words.apply(log);
		activity = words.apply(activity);
		lifecycle = words.apply(lifecycle);
		department = words.apply(department);
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
