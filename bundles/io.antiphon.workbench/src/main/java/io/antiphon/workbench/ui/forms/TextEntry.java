package io.antiphon.workbench.ui.forms;

import io.antiphon.workbench.ui.widgets.Keys;
import java.util.function.Consumer;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A text field. Only the user's typing is told. */
final class TextEntry implements Entry {

	/** The toolkit cuts what goes beyond 65,535 in one line, without a word. */
	static final int MOST_IN_A_LINE = 65_000;

	private static final int LINE = 18;
	private static final int PADDING = 10;
	private static final int MOST_PROPOSALS = 12;

	private final Text text;
	private boolean showing;

	/** {@code refused} is called when the user put more into a line than it can hold, which then stays as it was. */
	private TextEntry(Composite parent, int style, Consumer<String> typed, Runnable refused) {
		text = new Text(parent, style | SWT.BORDER);
		text.addModifyListener(modified -> {
			if (!showing) {
				typed.accept(text.getText());
			}
		});
		if ((style & SWT.SINGLE) != 0) {
			text.addVerifyListener(verified -> {
				if (text.getCharCount() - (verified.end - verified.start) + verified.text.length() > MOST_IN_A_LINE) {
					verified.doit = false;
					refused.run();
				}
			});
		}
	}

	/** As wide as there is room. */
	static TextEntry line(Composite parent, Consumer<String> typed, Runnable refused) {
		var entry = new TextEntry(parent, SWT.SINGLE, typed, refused);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(entry.text);
		return entry;
	}

	/** So wide, for what is never long. */
	static TextEntry narrow(Composite parent, int width, int align, Consumer<String> typed, Runnable refused) {
		var entry = new TextEntry(parent, SWT.SINGLE | align, typed, refused);
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(entry.text);
		return entry;
	}

	/** Several lines; Tab goes on to the next field. */
	static TextEntry lines(Composite parent, int shown, Consumer<String> typed) {
		var entry = new TextEntry(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, typed, () -> {});
		Keys.tabLeads(entry.text);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, shown * LINE + PADDING).applyTo(entry.text);
		return entry;
	}

	/** Offers others while it is typed. */
	TextEntry proposing(Field.Kind.Person person) {
		var adapter = new ContentProposalAdapter(
				text, new TextContentAdapter(),
				(contents, position) -> person.proposals().apply(contents).stream()
						.filter(proposed -> !proposed.equals(contents))
						.limit(MOST_PROPOSALS)
						.map(proposed -> (IContentProposal) new ContentProposal(proposed))
						.toArray(IContentProposal[]::new),
				null, null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		return this;
	}

	@Override
	public Text focus() {
		return text;
	}

	/** What does not fit cannot be typed over either. */
	@Override
	public void show(String value) {
		text.setEditable((text.getStyle() & SWT.SINGLE) == 0 || value.length() <= MOST_IN_A_LINE);
		if (!text.getText().equals(value)) {
			showing = true;
			text.setText(value);
			showing = false;
		}
	}
}
