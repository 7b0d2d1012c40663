package org.anlan.servicedesk.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.anlan.platform.attachment.AttachmentOwner;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.domain.Ticket;

/** Who may see and change the files of a ticket. */
@Stateless
public class TicketAttachments implements AttachmentOwner {
    @Inject
    TicketRepository tickets;

    @Inject
    TicketRights rights;

    @Override
    public String objectKind() {
        return TicketRepository.KIND;
    }

    @Override
    public boolean mayRead(String number) {
        return tickets.find(number)
                .filter(t -> rights.may(t, TicketPermission.READ))
                .isPresent();
    }

    @Override
    public boolean mayChange(String number) {
        return tickets.find(number)
                .filter(t -> t.status().isOpen())
                .filter(this::mayWrite)
                .isPresent();
    }

    private boolean mayWrite(Ticket ticket) {
        return rights.may(ticket, TicketPermission.REGISTER, TicketPermission.WORK);
    }
}
