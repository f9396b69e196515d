package io.antiphon.planning.ui.internal.actions;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.planning.ActionRow;
import io.antiphon.planning.Sheet;
import io.antiphon.planning.ui.internal.actions.Look.Standing;
import io.antiphon.planning.ui.internal.writing.SheetPane;
import io.antiphon.planning.ui.internal.writing.Writing;
import io.antiphon.workbench.ui.widgets.Keys;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Switch;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * The widgets of the view of actions: its name and what there is in a sentence, what narrows it, the list, board or time line, and at the
 * right the sheet of the action that is open. UI thread.
 */
final class ActionsFrame implements ActionDeeds.Place {

	private static final int EDGE = 18;
	private static final int GAP = 12;
	private static final int[] BESIDE = {62, 38};

	private final Writing writing;
	private final ActionsModel model;
	private final ActionDeeds deeds;
	private final Texts texts;
	private final Runnable read;
	private final Composite frame;
	private final Label sentence;
	private final Button add;
	private final Switch faces;
	private final ActionsBar bar;
	private final EmptyPane empty;
	private final SashForm sash;
	private final Composite stack;
	private final ListPane list;
	private final Map<Face, Pane> panes = new EnumMap<>(Face.class);
	private final SheetPane sheet;

	/** {@code read} reads anew what the model shows. */
	ActionsFrame(Composite parent, Writing writing, ActionsModel model, ActionLooks looks, Runnable read) {
		this.writing = writing;
		this.model = model;
		this.read = read;
		this.texts = Texts.of(ActionsFrame.class, writing.locale());
		this.deeds = new ActionDeeds(writing, model, this);
		frame = Styles.set(new Composite(parent, SWT.NONE), Styles.GROUND);
		frame.setLayout(GridLayoutFactory.fillDefaults().margins(EDGE, 14).spacing(0, GAP).create());
		var heading = new Composite(frame, SWT.NONE);
		heading.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(14, 2).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		sentence = heading(heading);
		faces = faces(heading);
		add = add(heading);
		bar = new ActionsBar(frame, model, writing.locale(), this::show, () -> deeds.only(""), () -> pane().setFocus());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		empty = new EmptyPane(frame, writing.locale(), deeds, writing.desk().views());
		GridDataFactory.fillDefaults().applyTo(empty.control());
		sash = new SashForm(frame, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setSashWidth(GAP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		stack = new Composite(sash, SWT.NONE);
		stack.setLayout(new StackLayout());
		list = new ListPane(stack, texts.get("actions"), model, looks, deeds, writing);
		sheet = new SheetPane(sash, writing, this::closed);
		panes(looks);
		sash.setWeights(BESIDE);
		sash.setMaximizedControl(stack);
		Listener keys = this::pressed;
		frame.getDisplay().addFilter(SWT.KeyDown, keys);
		frame.addDisposeListener(disposed -> frame.getDisplay().removeFilter(SWT.KeyDown, keys));
	}

	private Label heading(Composite heading) {
		var said = new Composite(heading, SWT.NONE);
		said.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(said);
		Type.set(new Label(said, SWT.NONE), Size.TITLE, true).setText(texts.get("actions"));
		var next = Styles.set(Type.set(new Label(said, SWT.WRAP), Size.TEXT, false), Styles.DIM);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(next);
		return next;
	}

	private Switch faces(Composite heading) {
		var faces = new Switch(heading, texts.get("face"));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(faces);
		faces.chooses(chosen -> face(Face.valueOf(chosen)));
		return faces;
	}

	private Button add(Composite heading) {
		var button = Styles.set(Type.set(new Button(heading, SWT.PUSH), Size.TEXT, true), Styles.PRIMARY);
		button.setText(texts.get("new"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> deeds.add()));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
		return button;
	}

	private void panes(ActionLooks looks) {
		var menu = new ActionsMenu(model, deeds, looks, writing.locale());
		var board = new BoardPane(stack, model, looks, deeds, this::selected);
		board.board().menu(menu.of(board.control()));
		var time = new TimePane(stack, texts.get("actions"), model, looks, deeds, writing.desk().background());
		time.selects(this::selected);
		time.line().setMenu(menu.of(time.line()));
		list.menu(menu::fill, this::selected);
		panes.put(Face.LIST, list);
		panes.put(Face.BOARD, board);
		panes.put(Face.TIME, time);
	}

	private Pane pane() {
		return panes.getOrDefault(model.face(), list);
	}

	/** What can be done. */
	ActionDeeds deeds() {
		return deeds;
	}

	/** The list, of which columns and order are kept. */
	ListPane list() {
		return list;
	}

	/** Shows actions another way; what is typed to find some goes along, into the field of the list and out of it. */
	void face(Face wanted) {
		if (model.face() == Face.LIST) {
			model.words(list.words());
		}
		model.face(wanted);
		if (wanted == Face.LIST) {
			list.find(model.words());
			model.words("");
		}
		show();
		pane().setFocus();
	}

	/** What was typed to find some would hide what is to be shown now. */
	void forget() {
		list.find("");
	}

	/** Shows what the model has now. */
	void show() {
		if (frame.isDisposed()) {
			return;
		}
		var standing = model.look().standing();
		var some = standing == Standing.SOME;
		sentence.setText(model.look().sentence().replace("&", "&&"));
		faces.show(
				Stream.of(Face.values()).map(face -> new Switch.Option(face.name(), texts.get("face." + face.name()))).toList(),
				model.face().name());
		shown(faces, some);
		shown(add, some);
		bar.show(model.face() != Face.LIST);
		shown(bar.control(), some || !model.only().isEmpty() && standing == Standing.NONE_HERE);
		empty.show(model.look(), model.target().isPresent());
		shown(empty.control(), !some && standing != Standing.CLOSED);
		((StackLayout) stack.getLayout()).topControl = some ? pane().control() : null;
		stack.layout();
		if (some) {
			pane().show();
		}
		frame.layout(true, true);
	}

	/** The same once it was read anew. */
	void answered() {
		show();
		fresh();
	}

	private static void shown(Control control, boolean is) {
		control.setVisible(is);
		((GridData) control.getLayoutData()).exclude = !is;
	}

	/** An open sheet nobody typed into is as it is stored now. */
	private void fresh() {
		if (!sheet.subject().isEmpty() && !sheet.dirty() && model.row(sheet.subject()).isPresent()) {
			deeds.open(sheet.subject(), false);
		}
	}

	/** While a sheet is open it is that of the selected action. */
	private void selected() {
		if (!sheet.subject().isEmpty()) {
			model.selected().stream().findFirst().map(ActionRow::subject)
					.filter(subject -> !subject.equals(sheet.subject()))
					.ifPresent(subject -> deeds.open(subject, false));
		}
	}

	private void closed() {
		if (!sash.isDisposed()) {
			sash.setMaximizedControl(stack);
			pane().setFocus();
		}
	}

	private void pressed(Event event) {
		if (event.widget instanceof Control control && !(control instanceof Text || control instanceof Combo) && inside(control)
				&& deed(event)) {
			event.type = SWT.None;
			event.doit = false;
		}
	}

	private boolean deed(Event event) {
		if (Keys.modifiers(event.stateMask) == SWT.MOD1 && event.keyCode == 'f' && model.face() != Face.LIST) {
			bar.find();
			return true;
		}
		switch (Keys.modifiers(event.stateMask) == 0 ? event.keyCode : SWT.NONE) {
			case SWT.F2 -> deeds.open(true);
			case SWT.INSERT -> deeds.add();
			case SWT.DEL -> deeds.takeOut();
			default -> {
				return false;
			}
		}
		return true;
	}

	private boolean inside(Control control) {
		for (var at = control; at != null; at = at.getParent()) {
			if (at == stack) {
				return true;
			}
		}
		return false;
	}

	@Override
	public Shell shell() {
		return frame.getShell();
	}

	@Override
	public void sheet(Sheet shown, boolean typing) {
		if (!sash.isDisposed()) {
			sash.setMaximizedControl(null);
			var focused = Keys.in(sheet);
			if (!sheet.shows(shown)) {
				sheet.show(shown);
			}
			if (typing || focused) {
				sheet.setFocus();
			}
		}
	}

	@Override
	public void gone(List<String> subjects) {
		if (!sash.isDisposed() && subjects.contains(sheet.subject())) {
			sheet.close();
		}
	}

	@Override
	public void reread() {
		forget();
		read.run();
	}

	void setFocus() {
		if (model.look().standing() == Standing.SOME) {
			pane().setFocus();
		} else {
			empty.setFocus();
		}
	}
}
