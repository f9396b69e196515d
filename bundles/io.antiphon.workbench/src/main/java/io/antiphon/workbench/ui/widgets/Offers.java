package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.shape.Size;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Offer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** A row of buttons, one for each {@link Offer}. UI thread. */
public final class Offers extends Composite {

	private static final int SIDE = 8;

	private final Locale locale;
	private List<Offer> shown = List.of();
	private Runnable first = () -> {};

	public Offers(Composite parent, Locale locale) {
		super(parent, SWT.NONE);
		this.locale = locale;
		setLayout(RowLayoutFactory.swtDefaults().margins(0, 0).spacing(8).create());
	}

	/** The offers that fill one of {@code steps}, in their order. */
	public static List<Offer> of(List<Offer> offers, Set<Step> steps) {
		return offers.stream()
				.filter(offer -> steps.contains(offer.step()))
				.sorted(Comparator.comparing(Offer::step).thenComparingInt(Offer::rank).thenComparing(Offer::command))
				.toList();
	}

	/** What is done before any of them: opening what they are done to. */
	public void before(Runnable action) {
		first = action;
	}

	/** Shows these and no others. */
	public void show(List<Offer> offers) {
		if (!offers.equals(shown)) {
			for (var child : getChildren()) {
				child.dispose();
			}
			for (var at = 0; at < offers.size(); at++) {
				button(offers.get(at), at == 0);
			}
			shown = List.copyOf(offers);
			requestLayout();
		}
	}

	private void button(Offer offer, boolean main) {
		var button = Type.set(new Button(this, SWT.PUSH), Size.TEXT, main);
		if (main) {
			Styles.set(button, Styles.PRIMARY);
		}
		button.setText(offer.label(locale));
		button.setLayoutData(new RowData(roomy(button)));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> {
			first.run();
			execute(offer.command());
		}));
	}

	/** As large as its label with room around it. */
	public static Point roomy(Button button) {
		var size = button.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		return new Point(size.x + Type.zoomed(button, 2 * SIDE), size.y);
	}

	private static void execute(String command) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			try {
				window.getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException fault) {
				ILog.of(Offers.class).error("The command " + command + " could not be executed", fault);
			}
		}
	}
}
