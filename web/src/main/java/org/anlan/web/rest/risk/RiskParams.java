package org.anlan.web.rest.risk;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.anlan.risk.HazardClass;
import org.anlan.risk.RiskFlag;
import org.anlan.risk.RiskQuery;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;

/** The filters of the risk list, of its export and of the heat map. */
public class RiskParams {
    @QueryParam("q")
    public String q;

    @QueryParam("register")
    public String register;

    @QueryParam("type")
    public String type;

    @QueryParam("unit")
    public String unit;

    @QueryParam("status")
    public List<String> status;

    @QueryParam("level")
    public String level;

    @QueryParam("grade")
    public String grade;

    @QueryParam("method")
    public String method;

    @QueryParam("scheme")
    public String scheme;

    @QueryParam("hazardClass")
    public String hazardClass;

    @QueryParam("flag")
    public String flag;

    @QueryParam("flagged")
    public String flagged;

    @QueryParam("owner")
    public String owner;

    @QueryParam("reviewOverdue")
    public String reviewOverdue;

    @QueryParam("likelihood")
    public String likelihood;

    @QueryParam("severity")
    public String severity;

    @QueryParam("open")
    public String open;

    /** @throws org.anlan.platform.InvalidInput naming the parameter that cannot be read */
    public RiskQuery query() {
        return RiskQuery.builder()
                .text(q)
                .register(register)
                .type(type)
                .unit(unit)
                .statuses(statuses())
                .level(level)
                .grade(Params.constant("grade", grade, RiskGrade.class))
                .method(Params.constant("method", method, RatingMethod.class))
                .scheme(scheme)
                .hazardClass(Params.constant("hazardClass", hazardClass, HazardClass.class))
                .flag(Params.constant("flag", flag, RiskFlag.class))
                .flagged(Params.truth(flagged))
                .owner(owner)
                .reviewOverdue(Params.truth(reviewOverdue))
                .cell(Params.number("likelihood", likelihood), Params.number("severity", severity))
                .open(Params.truth(open))
                .build();
    }

    private List<RiskStatus> statuses() {
        return status == null
                ? List.of()
                : status.stream()
                        .flatMap(s -> Arrays.stream(s.split(",")))
                        .filter(s -> !s.isBlank())
                        .map(s -> Params.constant("status", s, RiskStatus.class))
                        .toList();
    }
}
