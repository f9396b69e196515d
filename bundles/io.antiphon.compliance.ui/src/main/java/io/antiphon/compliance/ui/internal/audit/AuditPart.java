package io.antiphon.compliance.ui.internal.audit;

import io.antiphon.base.Texts;
import io.antiphon.compliance.ui.internal.Desk;
import io.antiphon.compliance.ui.internal.audit.AuditModel.Filter;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.loop.ui.Split;
import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.tables.TableModel;
import io.antiphon.workbench.ui.widgets.Choice;
import io.antiphon.workbench.ui.widgets.Styles;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** Who looked at what and why, the newest first, a page at a time; and whether the chain is as it was written. */
public final class AuditPart {

	private static final int CHOICE = 170;

	private final Desk desk;
	private final Privacy privacy;
	private final AuditModel model;
	private final Texts texts;
	private final Slot reading = new Slot();
	private final List<Long> starts = new ArrayList<>(List.of(0L));
	private Filter filter = Filter.NONE;
	private long next;
	private @Nullable Split<AuditEntry> view;
	private @Nullable Button newer;
	private @Nullable Button older;
	private @Nullable Choice<String> people;
	private @Nullable Choice<String> purposes;
	private @Nullable Choice<String> acts;

	@Inject
	public AuditPart(Desk desk, Privacy privacy, FeedbackStore feedback) {
		this.desk = desk;
		this.privacy = privacy;
		this.model = new AuditModel(desk, privacy::auditEntries, feedback::asked);
		this.texts = Texts.of(AuditPart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent, MPart part) {
		var rows = new TableModel<>(model.columns(), AuditEntry::sequence, desk.locale());
		var made = new Split<>(parent, desk.background(), desk.views(), texts.get("audit"), rows, false);
		made.leads(texts.get("check"), this::check);
		newer = made.does(texts.get("newer"), this::newer);
		older = made.does(texts.get("older"), this::older);
		people = choice(made, "person", model::person, one -> filter = new Filter(one, filter.purpose(), filter.act()));
		purposes = choice(made, "purpose", model::purpose, one -> filter = new Filter(filter.person(), one, filter.act()));
		acts = choice(made, "act", model::act, one -> filter = new Filter(filter.person(), filter.purpose(), one));
		made.restore(part);
		made.say(texts.get("reading"));
		view = made;
		var registration = desk.session().listen(change -> newest());
		parent.addDisposeListener(disposed -> registration.remove());
		newest();
	}

	private Choice<String> choice(Split<AuditEntry> made, String key, UnaryOperator<String> label, Consumer<String> chosen) {
		var choice = new Choice<String>(made.row(), texts.get(key), texts.get(key + ".any"), label::apply, one -> {
			chosen.accept(one == null ? "" : one);
			newest();
		});
		choice.control().setLayoutData(new RowData(CHOICE, SWT.DEFAULT));
		return choice;
	}

	private void newest() {
		starts.clear();
		starts.add(0L);
		read();
	}

	private void newer() {
		if (starts.size() > 1) {
			starts.removeLast();
			read();
		}
	}

	private void older() {
		if (next > 0) {
			starts.add(next);
			read();
		}
	}

	private void read() {
		var from = starts.getLast();
		var wanted = filter;
		desk.ask(reading, texts.get("reading"), progress -> model.before(from, wanted, progress), this::show);
	}

	private void show(AuditModel.Page page) {
		next = page.next();
		on(split -> {
			split.show(page.sentence(), page.rows());
			enable(newer, starts.size() > 1);
			enable(older, next > 0);
			offer(people, model.people(), filter.person());
			offer(purposes, model.purposes(), filter.purpose());
			offer(acts, model.acts(), filter.act());
		});
	}

	private static void enable(@Nullable Button button, boolean enabled) {
		if (button != null) {
			Styles.enable(button, enabled);
		}
	}

	private static void offer(@Nullable Choice<String> choice, List<String> offered, String chosen) {
		if (choice != null) {
			choice.show(offered, chosen.isEmpty() ? null : chosen);
		}
	}

	/** Reads the whole chain. */
	void check() {
		if (desk.open()) {
			desk.act(texts.get("checking"), progress -> verification(), this::verified);
		}
	}

	private AuditVerification verification() {
		desk.access(Purpose.ACCOUNTABILITY);
		return privacy.verifyAudit();
	}

	private void verified(AuditVerification verified) {
		var intact = verified.intact();
		var details = new ArrayList<Block>();
		details.add(new Block.State(texts.get(intact ? "check.good" : "check.bad"), intact ? Block.Tone.POSITIVE : Block.Tone.NEGATIVE));
		if (verified instanceof AuditVerification.Intact(var count, var head) && !head.isEmpty()) {
			details.add(new Block.Paragraph(texts.get("check.head", count, head)));
		}
		details.add(new Block.Paragraph(texts.get("check.about")));
		on(split -> split.page(List.of(new Block.Item("", texts.get("check.title"), verified.sentence(desk.locale()), details))));
	}

	private void on(Consumer<Split<AuditEntry>> work) {
		if (view != null && !view.gone()) {
			work.accept(view);
		}
	}

	@PersistState
	void keep(MPart part) {
		on(split -> split.keep(part));
	}

	@Focus
	void focus() {
		on(Split::focus);
	}
}
