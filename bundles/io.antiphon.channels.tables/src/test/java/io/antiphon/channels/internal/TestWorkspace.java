package io.antiphon.channels.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.intake.FileIntake;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.internal.store.ChannelsContributionComponent;
import io.antiphon.channels.internal.store.JpaEvents;
import io.antiphon.channels.internal.store.JpaMeasurements;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.internal.store.FeedbackContributionComponent;
import io.antiphon.feedback.internal.store.JpaFeedback;
import io.antiphon.privacy.Access;
import io.antiphon.store.Opening;
import io.antiphon.store.Store;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.TextColumn;
import io.antiphon.testkit.OpenDoor;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A real workspace, into which files are taken. */
public final class TestWorkspace implements AutoCloseable {

	public final OpenDoor door = new OpenDoor();
	private final List<Contribution> contributions;
	private final WorkspaceStore store = new WorkspaceStore(this::contributions);
	private final JpaFeedback feedback = new JpaFeedback(store, door, door);
	public final JpaMeasurements measurements = new JpaMeasurements(store, door);
	public final JpaEvents events =
			new JpaEvents(store, door, door, JpaEvents.Erased.NOBODY, intake -> feedback.redactionVersion(intake) > 0);

	public TestWorkspace(Path directory) {
		this(directory, List.of(new FeedbackContributionComponent(), new ChannelsContributionComponent()));
	}

	private TestWorkspace(Path directory, List<Contribution> contributions) {
		this.contributions = contributions;
		var opening = store.open(directory);
		if (!(opening instanceof Opening.Opened)) {
			throw new AssertionError("not opened: " + opening);
		}
	}

	/** As it was before there were measurements. */
	public static TestWorkspace withoutMeasurements(Path directory) {
		return new TestWorkspace(directory, List.of(new FeedbackContributionComponent()));
	}

	/** As it was before there were events. */
	public static TestWorkspace withoutEvents(Path directory) {
		return new TestWorkspace(directory,
				List.of(new FeedbackContributionComponent(),
						new Before("Event", "EVENT", "0001-measurements", "0002-seals", "0005-taken-back")));
	}

	/** As it was before the times of tickets came in beside their words. */
	public static TestWorkspace withoutTickets(Path directory) {
		return new TestWorkspace(
				directory, List.of(new FeedbackContributionComponent(),
						new Before("EventBeside", "EVENT_BESIDE", "0001-measurements", "0002-seals", "0003-events", "0005-taken-back")));
	}

	/** The tables as they were before some came, by how their entities and names begin. */
	private static final class Before implements Contribution {

		private final Contribution now = new ChannelsContributionComponent();
		private final String entities;
		private final String tables;
		private final List<String> migrations;

		Before(String entities, String tables, String... migrations) {
			this.entities = entities;
			this.tables = tables;
			this.migrations = List.of(migrations);
		}

		@Override
		public String id() {
			return now.id();
		}

		@Override
		public List<Class<?>> entities() {
			return now.entities().stream().filter(entity -> !entity.getSimpleName().startsWith(entities)).toList();
		}

		@Override
		public List<String> migrations() {
			return migrations;
		}

		@Override
		public @Nullable InputStream script(String dialect, String name) {
			return now.script(dialect, name);
		}

		@Override
		public List<TextColumn> textColumns() {
			return now.textColumns().stream().filter(column -> !column.table().startsWith(tables)).toList();
		}
	}

	/** Feedback into a store, and nothing else. */
	public static FileIntake.Stores over(FeedbackStore feedback, OpenDoor door) {
		var none = new WorkspaceStore(List::of);
		return new FileIntake.Stores(
				feedback, new JpaMeasurements(none, door),
				new JpaEvents(none, door, door, JpaEvents.Erased.NOBODY, intake -> feedback.redactionVersion(intake) > 0));
	}

	private List<Contribution> contributions() {
		return contributions;
	}

	/** Everything that takes files in, over this workspace. */
	public Intake intake() {
		return new IntakeComponent(new FileIntake.Stores(feedback, measurements, events), Tables.CONNECTORS, Receipts.WORDS);
	}

	public Access access() {
		return door.access();
	}

	public FeedbackStore feedback() {
		return feedback;
	}

	public Store store() {
		return store;
	}

	public Taking take(Path file, Declared declared, Progress progress) {
		return take(file, declared, Tables.CONNECTORS, progress);
	}

	/** By other connectors than those that are installed. */
	public Taking take(Path file, Declared declared, Connectors connectors, Progress progress) {
		var stores = new FileIntake.Stores(feedback, measurements, events);
		return new FileIntake(stores, connectors, access(), progress).take(file, declared);
	}

	public Taking take(Path file) {
		return take(file, Declared.nothing(Locale.ENGLISH), Progress.NONE);
	}

	/** In English. */
	public Receipt receipt(Path file) {
		var taking = take(file);
		if (taking instanceof Taking.Taken(var receipt)) {
			return said(receipt, Locale.ENGLISH);
		}
		throw new AssertionError("not taken in: " + taking);
	}

	/** What a user reads. */
	public static Receipt said(Receipt receipt, Locale locale) {
		return Receipts.WORDS.wording(locale).receipt(receipt);
	}

	/** How many rows the tables of measurements and events have, counting what is not visible. */
	public long rows() {
		return new ChannelsContributionComponent().entities().stream()
				.mapToLong(entity -> store.read(manager -> manager.createQuery(
						"SELECT COUNT(e) FROM " + entity.getSimpleName() + " e", Long.class)
						.getSingleResult()))
				.sum();
	}

	@Override
	public void close() {
		feedback.close();
		store.close();
	}
}
