package io.antiphon.planning.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Size;
import io.antiphon.loop.ui.DocumentPane;
import io.antiphon.loop.ui.ViewServices;
import io.antiphon.planning.Editor.New;
import io.antiphon.planning.Editor.Past;
import io.antiphon.planning.Editor.Saving;
import io.antiphon.planning.Editor.Unsaved;
import io.antiphon.planning.Register;
import io.antiphon.planning.Register.Page;
import io.antiphon.planning.Sheet;
import io.antiphon.planning.ui.internal.writing.Freezes;
import io.antiphon.planning.ui.internal.writing.SheetPane;
import io.antiphon.planning.ui.internal.writing.Writing;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Figures;
import io.antiphon.wording.Numbers;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.widgets.Keys;
import io.antiphon.workbench.ui.widgets.Picture;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** One improvement on one page, with sheets beside it to write in: itself, its actions, its test plan. */
public final class ImprovementPart implements View.Shows, Trail.Stop {

	/** In the place of an id: one that is not there yet. */
	static final String NEW = "new";
	/** Behind a subject: its sheet, with what was typed into it and not saved. */
	static final String SHEET = "#sheet";
	/** So many of these are offered. */
	static final int MOST_UNSAVED = 3;

	private static final int EDGE = 18;
	private static final int GAP = 14;
	private static final int HEAD = 3;
	private static final int NARROW = 620;
	private static final int[] BESIDE = {62, 38};
	private static final int MOST_PAST = 30;

	private final Writing writing;
	private final ViewServices desk;
	private final Register register;
	private final Texts texts;
	private final Slot reading = new Slot();
	private String shown = "";
	private boolean asked;
	/** What is shown next was not asked for, so that no key is to do something to it. */
	private boolean thrownAway;
	private @Nullable Page page;
	private @Nullable Composite frame;
	private @Nullable Label title;
	private @Nullable Picture state;
	private @Nullable Label line;
	private @Nullable Composite buttons;
	private @Nullable SashForm sash;
	private @Nullable DocumentPane document;
	private @Nullable SheetPane sheet;

	@Inject
	public ImprovementPart(Writing writing, Register register) {
		this.writing = writing;
		this.desk = writing.desk();
		this.register = register;
		this.texts = writing.texts();
	}

	@PostConstruct
	void create(Composite parent) {
		var around = Styles.set(new Composite(parent, SWT.NONE), Styles.GROUND);
		around.setLayout(GridLayoutFactory.fillDefaults().margins(EDGE, GAP).spacing(0, GAP).create());
		frame = around;
		var head = new Composite(around, SWT.NONE);
		var columns = GridLayoutFactory.fillDefaults().numColumns(HEAD).spacing(12, 4).create();
		head.setLayout(columns);
		head.addControlListener(ControlListener.controlResizedAdapter(resized -> {
			var fitting = head.getClientArea().width < NARROW ? 1 : HEAD; // below each other where there is little room
			if (columns.numColumns != fitting) {
				columns.numColumns = fitting;
				head.requestLayout();
			}
		}));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		var name = Type.set(new Label(head, SWT.WRAP), Size.TITLE, true);
		GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).grab(true, false).applyTo(name);
		title = name;
		state = new Picture(head, Role.GROUND);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(state);
		line = Styles.set(Type.set(new Label(head, SWT.WRAP), Size.TEXT, false), Styles.DIM);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(line);
		var row = new Composite(around, SWT.NONE);
		row.setLayout(RowLayoutFactory.swtDefaults().margins(0, 0).spacing(8).wrap(true).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		buttons = row;
		var halves = Styles.set(new SashForm(around, SWT.HORIZONTAL | SWT.SMOOTH), Styles.GROUND);
		halves.setSashWidth(GAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(halves);
		sash = halves;
		document = new DocumentPane(halves, desk.views());
		var pane = new SheetPane(halves, writing, this::closed);
		sheet = pane;
		halves.setWeights(BESIDE);
		halves.setMaximizedControl(document);
		var registration = desk.session().listen(this::changed);
		around.addDisposeListener(disposed -> registration.remove());
		around.getDisplay().asyncExec(this::unlessAsked); // whoever opens it says at once which improvement is meant
	}

	/** What is read of an improvement. */
	private record Look(Optional<Page> page, List<Past> past, List<Unsaved> unsaved, String instead) {}

	private void changed(Session.Change change) {
		if (change == Session.Change.WORKSPACE) {
			shown = ""; // it is in the other one
		}
		refresh();
	}

	private void unlessAsked() {
		if (!asked && frame != null && !frame.isDisposed()) {
			refresh();
		}
	}

	private void refresh() {
		asked = true;
		writing.ask(reading, progress -> look(), this::show);
	}

	private Look look() {
		if (!desk.steps().open()) {
			return new Look(Optional.empty(), List.of(), List.of(), NoWorkspace.said(desk.session(), texts.get("closed")));
		}
		var wanted = shown.isEmpty() ? register.first(desk.session().scope()) : shown;
		var found = register.page(wanted, writing.locale());
		var instead = texts.get(wanted.isEmpty() ? "page.none" : "page.unwritten");
		return new Look(
				found, found.map(one -> writing.history(one.id())).orElse(List.of()), writing.unsaved("improvement-"),
				found.isEmpty() ? instead : "");
	}

	private void show(Look look) {
		if (frame == null || frame.isDisposed() || title == null || line == null || state == null || document == null) {
			return;
		}
		page = look.page().orElse(null);
		shown = look.page().map(Page::id).orElse(shown);
		title.setText(look.page().map(Page::title).orElse(texts.get("page")).replace("&", "&&"));
		line.setText(look.page().map(Page::line).orElse("").replace("&", "&&"));
		state.setVisible(look.page().isPresent());
		look.page().ifPresent(one -> state.show(Figures.badge(new Block.State(one.state(), one.tone()), false)));
		offer(look);
		var pressed = buttons == null ? Stream.<Control>of() : Stream.of(buttons.getChildren());
		frame.layout(Stream.concat(Stream.of(title, line, state), pressed).toArray(Control[]::new));
		document.show(look.page().map(one -> blocks(one, look.past())).orElse(List.of(new Block.Paragraph(look.instead()))));
	}

	private List<Block> blocks(Page one, List<Past> past) {
		var blocks = new ArrayList<>(one.blocks());
		blocks.add(new Block.Item("", texts.get("page.guide"), one.guide().stream()
				.map(step -> texts.get(step.done() ? "page.guide.done" : "page.guide.open", step.question(), step.answer()))
				.collect(Collectors.joining("\n")), List.of()));
		if (!past.isEmpty()) {
			blocks.add(new Block.Item("", texts.get("page.history"), past.stream().limit(MOST_PAST).map(this::past).collect(
					Collectors.joining("\n")), List.of()));
		}
		return blocks;
	}

	private String past(Past one) {
		var said = texts.get(
				one.undone() ? "page.past.undone" : "page.past", new Numbers(writing.locale()).moment(one.at()), one.author(), one.what());
		return one.details().isEmpty() ? said : said + "\n    " + String.join("\n    ", one.details());
	}

	/** The buttons for what can be done now; the first is what has to be done. */
	private void offer(Look look) {
		var now = look.page();
		var row = buttons;
		if (row == null) {
			return;
		}
		var focus = row.getDisplay().getFocusControl();
		var held = focus == null || focus == frame || Keys.in(row);
		for (var old : row.getChildren()) {
			old.dispose();
		}
		now.ifPresent(one -> {
			if (one.proposed()) {
				button(row, "page.confirm", this::confirm, true);
			}
			var unchosen = one.judged() && !one.proposed() && !one.guide().getLast().done();
			if (unchosen) {
				button(row, "adjust.offer", this::adjust, true);
			}
			button(row, "page.edit", () -> edit(""), false);
			button(row, "page.action", this::addAction, false);
			button(row, "page.actions", () -> desk.views().open(Anchors.action(one.id(), "")), false);
			button(row, "page.plan", () -> edit("#plan"), false);
			if (one.draft()) {
				button(row, "freeze.offer", this::freeze, !one.proposed());
			}
			if (one.judged() && !unchosen) {
				button(row, "adjust.offer", this::adjust, false);
			}
			if (one.proposed()) {
				button(row, "page.discard", this::discard, false);
			}
		});
		button(row, "page.new", this::begin, now.isEmpty());
		look.unsaved().stream()
				.limit(MOST_UNSAVED)
				.forEach(one -> labelled(row, writing.goOn(one), () -> goOn(one.subject()), false));
		if (held) {
			row.getChildren()[thrownAway ? row.getChildren().length - 1 : 0].setFocus();
		}
		thrownAway = false;
	}

	private void button(Composite row, String key, Runnable action, boolean main) {
		labelled(row, texts.get(key), action, main);
	}

	private void labelled(Composite row, String label, Runnable action, boolean main) {
		var button = Type.set(new Button(row, SWT.PUSH), Size.TEXT, main);
		if (main) {
			Styles.set(button, Styles.PRIMARY);
		}
		button.setText(label.replace("&", "&&"));
		button.setLayoutData(new RowData());
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
	}

	/** Opens the sheet of what is shown, or of a part of it: an action, its test plan. */
	void edit(String part) {
		var subject = shown + part;
		if (!shown.isEmpty()) {
			writing.open((editor, access) -> editor.open(subject, access, writing.locale()).orElseThrow(), this::write);
		}
	}

	private void addAction() {
		writing.open((editor, access) -> editor.beginAction(shown, access, writing.locale()), this::write);
	}

	/** A new improvement, under the id that its sheet has. */
	void begin() {
		if (desk.steps().open()) {
			writing.open((editor, access) -> editor.begin(New.IMPROVEMENT, access, writing.locale()), this::goOn);
		}
	}

	/** Goes on with what was typed and not saved, also of an improvement that is not there yet. */
	private void goOn(String subject) {
		writing.open((editor, access) -> editor.open(subject, access, writing.locale()).orElseThrow(), this::goOn);
	}

	private void goOn(Sheet begun) {
		var part = part(begun.subject());
		shown = part < 0 ? begun.subject() : begun.subject().substring(0, part);
		refresh();
		write(begun);
	}

	/** Where the name of a part of it begins; −1 where there is none. */
	private static int part(String subject) {
		return subject.indexOf('/') >= 0 ? subject.indexOf('/') : subject.indexOf('#');
	}

	private void write(Sheet opened) {
		if (sash != null && !sash.isDisposed() && sheet != null) {
			sash.setMaximizedControl(null);
			sheet.show(opened);
			sheet.setFocus();
		}
	}

	private void closed() {
		if (sash != null && !sash.isDisposed() && document != null) {
			sash.setMaximizedControl(document);
			document.setFocus();
		}
	}

	private void confirm() {
		writing.change((editor, access) -> editor.confirm(List.of(shown), access, writing.locale()), this::told);
	}

	private void discard() {
		writing.change((editor, access) -> editor.discard(List.of(shown), access, writing.locale()), told -> {
			told(told);
			if (told instanceof Saving.Saved) {
				shown = "";
				thrownAway = true;
				refresh();
			}
		});
	}

	private void told(Saving saving) {
		if (saving instanceof Saving.Refused refused && frame != null && !frame.isDisposed()) {
			Notice.show(frame.getShell(), writing.locale(), texts.get("page"), refused.sentence());
		}
	}

	private void freeze() {
		if (frame != null) {
			new Freezes(writing, register).freeze(frame.getShell(), shown, id -> {});
		}
	}

	private void adjust() {
		if (frame != null) {
			new Freezes(writing, register).adjust(frame.getShell(), shown, id -> {});
		}
	}

	/** "improvement-" and its id; with a slash and the id of an action, "#plan" or {@link #SHEET} that opens the sheet. */
	@Override
	public void show(String anchor) {
		var prefix = Anchors.improvement("");
		if (anchor.startsWith(prefix)) {
			var subject = anchor.substring(prefix.length());
			if (subject.equals(NEW)) {
				begin();
				return;
			}
			if (subject.endsWith(SHEET)) {
				goOn(subject.substring(0, subject.length() - SHEET.length()));
				return;
			}
			var part = part(subject);
			shown = part < 0 ? subject : subject.substring(0, part);
			refresh();
			if (part >= 0) {
				edit(subject.substring(part));
			}
		}
	}

	@Override
	public String shown() {
		return shown.isEmpty() ? "" : Anchors.improvement(shown);
	}

	@Override
	public Runnable here() {
		var now = Anchors.improvement(shown);
		return () -> show(now);
	}

	@Focus
	void focus() {
		if (sheet != null && sash != null && sash.getMaximizedControl() == null) {
			sheet.setFocus();
		} else if (buttons != null && buttons.getChildren().length > 0) {
			buttons.getChildren()[0].setFocus();
		} else if (frame != null) {
			frame.forceFocus(); // until there is a button
		}
	}

	/** The page that is shown; for tests. */
	Optional<Page> page() {
		return Optional.ofNullable(page);
	}
}
