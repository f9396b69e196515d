package io.antiphon.planning.ui.internal.writing;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.ui.Column;
import io.antiphon.loop.ui.MasterDetail;
import io.antiphon.planning.Editor;
import io.antiphon.planning.Register;
import io.antiphon.planning.Sheet;
import io.antiphon.privacy.Access;
import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.widgets.Styles;
import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Things of the register in a table, what is chosen below it, and a sheet beside them to write in. Subclasses say which things. */
public abstract class SheetsPart<T> implements View.Shows, Trail.Stop {

	private static final int[] BESIDE = {62, 38};
	private static final int EDGE = 14;

	protected final Writing writing;
	protected final Register register;
	protected final Texts texts;
	private final String anchor;
	private final Slot reading = new Slot();
	private final Slot detailing = new Slot();
	private String chosen = "";
	private List<T> rows = List.of();
	private @Nullable MasterDetail<T> view;
	private @Nullable SashForm sash;
	private @Nullable Composite list;
	private @Nullable SheetPane sheet;

	/** {@code anchor}: how the anchors begin of what it shows, behind which its id stands. */
	protected SheetsPart(Writing writing, Register register, String anchor) {
		this.writing = writing;
		this.register = register;
		this.texts = writing.texts();
		this.anchor = anchor;
	}

	protected abstract String name();

	protected abstract List<Column<T>> columns();

	protected abstract String id(T row);

	/** Those about something in a scope. Blocks. */
	protected abstract List<T> read(Scope scope);

	/** What a row is, whole. Blocks. */
	protected abstract List<Block> whole(String id);

	/** The sentence over the rows. */
	protected abstract String sentence(List<T> shown);

	/** What else can be done with a row. */
	protected abstract void more(MasterDetail<T> frame);

	/** A sheet of a new one. Blocks. */
	protected abstract Sheet begin(Editor editor, Access access);

	@PostConstruct
	void create(Composite parent) {
		var halves = Styles.set(new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH), Styles.GROUND);
		sash = halves;
		var left = new Composite(halves, SWT.NONE);
		left.setLayout(new FillLayout());
		list = left;
		var frame = new MasterDetail<>(left, name(), columns(), writing.desk().views(), this::selected);
		frame.detailsBelow();
		more(frame);
		view = frame;
		var right = new Composite(halves, SWT.NONE);
		right.setLayout(GridLayoutFactory.fillDefaults().margins(EDGE, EDGE).create());
		var pane = new SheetPane(right, writing, this::closed);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
		sheet = pane;
		halves.setWeights(BESIDE);
		halves.setMaximizedControl(left);
		var registration = writing.desk().session().listen(change -> {
			chosen = change == Session.Change.WORKSPACE ? "" : chosen;
			refresh();
		});
		parent.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	/** What is read: the rows, and the sentence over them. */
	private record Look<T>(List<T> rows, String sentence) {}

	private void refresh() {
		writing.ask(reading, progress -> look(), this::show);
	}

	private Look<T> look() {
		if (!writing.desk().steps().open()) {
			return new Look<>(List.of(), NoWorkspace.said(writing.desk().session(), texts.get("closed")));
		}
		var scope = writing.desk().session().scope();
		var found = read(scope);
		var all = scope.equals(Scope.ALL) ? found.size() : read(Scope.ALL).size();
		var next = found.isEmpty() && all > 0 ? "" : sentence(found);
		return new Look<>(found, writing.desk().sentence(next, found.size(), all));
	}

	private void show(Look<T> look) {
		rows = look.rows();
		if (view != null) {
			view.show(look.sentence(), look.rows(), row -> id(row).equals(chosen));
		}
	}

	private void selected(T row) {
		chosen = id(row);
		writing.ask(detailing, progress -> whole(id(row)), blocks -> {
			if (view != null) {
				view.details(blocks);
			}
		});
	}

	/** That which is chosen; empty where nothing is. */
	protected final Optional<T> chosen() {
		return rows.stream().filter(row -> id(row).equals(chosen)).findFirst();
	}

	protected final @Nullable Shell shell() {
		return sash == null || sash.isDisposed() ? null : sash.getShell();
	}

	/** A new one. */
	public final void begin() {
		if (writing.desk().steps().open()) {
			write(this::begin);
		}
	}

	/** Opens the sheet of what is chosen, or of a part of it. */
	protected final void edit(String part) {
		if (!chosen.isEmpty()) {
			var subject = chosen + part;
			write((editor, access) -> editor.open(subject, access, writing.locale()).orElseThrow());
		}
	}

	protected final void write(BiFunction<Editor, Access, Sheet> which) {
		writing.open(which, opened -> {
			if (sash != null && !sash.isDisposed() && sheet != null) {
				var slash = opened.subject().indexOf('/');
				chosen = slash < 0 ? opened.subject() : opened.subject().substring(0, slash);
				sash.setMaximizedControl(null);
				sheet.show(opened);
				sheet.setFocus();
			}
		});
	}

	private void closed() {
		if (sash != null && !sash.isDisposed()) {
			sash.setMaximizedControl(list);
			if (view != null) {
				view.focus();
			}
		}
	}

	/** The thing with that anchor; with a slash and the id of a part its sheet. */
	@Override
	public void show(String wanted) {
		if (wanted.startsWith(anchor)) {
			var subject = wanted.substring(anchor.length());
			var slash = subject.indexOf('/');
			chosen = slash < 0 ? subject : subject.substring(0, slash);
			refresh();
			if (slash >= 0) {
				edit(subject.substring(slash));
			}
		}
	}

	@Override
	public Runnable here() {
		var now = anchor + chosen;
		return () -> show(now);
	}

	@Focus
	void focus() {
		if (sheet != null && sash != null && sash.getMaximizedControl() == null) {
			sheet.setFocus();
		} else if (view != null) {
			view.focus();
		}
	}
}
